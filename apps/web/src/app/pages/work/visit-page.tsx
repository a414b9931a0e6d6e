import { useParams } from '@tanstack/react-router';
import { VisitPage } from '../../../features/visits/visit-page.tsx';

export function WorkVisitPage() {
  const { id } = useParams({ from: '/work/visits/$id' });
  return <VisitPage key={id} id={id} />;
}
