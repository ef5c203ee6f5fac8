/** The workflow that runs an Action, as GitHub names it. */
export interface WorkflowRef {
  /** `owner/name` */
  readonly repository: string
  /** `.github/workflows/ci.yml` */
  readonly path: string
  /** `refs/heads/main`, or a commit */
  readonly ref: string
}

/**
 * Takes `GITHUB_WORKFLOW_REF` apart: `octocat/hello-world/.github/workflows/my-workflow.yml@refs/heads/my_branch`
 * (docs.github.com, *Variables reference*). The file's name and the branch may each hold an `@`.
 *
 * @returns `null` where the text is nothing of the kind
 */
export function parseWorkflowRef(text: string): WorkflowRef | null {
  const parts = /^([^/\s]+\/[^/\s]+)\/(.+?\.ya?ml)@(.+)$/s.exec(text)
  if (parts === null) return null
  const [, repository, path, ref] = parts
  return { repository: repository!, path: path!, ref: ref! }
}

/**
 * The workflow's path, where it is a file of the repository that is scanned.
 *
 * @param repository `owner/name`; GitHub does not tell case apart
 */
export function callingWorkflow(workflowRef: string, repository: string): string | null {
  const parsed = parseWorkflowRef(workflowRef)
  return parsed !== null && parsed.repository.toLowerCase() === repository.toLowerCase() ? parsed.path : null
}
