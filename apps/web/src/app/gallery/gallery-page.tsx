export function GalleryPage() {
  return <main id="content" />;
}
