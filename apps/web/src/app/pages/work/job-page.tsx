import { useParams } from '@tanstack/react-router';
import { JobReviewPage } from '../../../features/offers/job-review-page.tsx';

export function JobPage() {
  const { id } = useParams({ from: '/work/offers/$id' });
  // Another job is another page: nothing that was ticked for one may count for the other.
  return <JobReviewPage key={id} id={id} />;
}
