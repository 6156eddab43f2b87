import { phrase } from '../../chat/reply.ts';
import type { ReportSection } from '../../domain/report.ts';
import type { RequestDraft } from './request-draft.ts';
import { editedForm, type FormEdit, type TakenForm, takenForm } from './request-form.ts';
import type { RequestParts } from './request-parts.ts';

const nothing: FormEdit = { drop: [], add: [] };

/** The sections as the draft stands now; undefined until it is known what they are taken from. */
export function formOf(draft: RequestDraft, parts: RequestParts): readonly ReportSection[] | undefined {
  return draft.edit && edited(draft, draft.edit, parts);
}

export function taken({ source, span }: RequestDraft, { directory, say }: RequestParts): TakenForm {
  if (!source || !span) return { sections: [], retired: [] };
  return takenForm(source, span, directory, titleIn(say));
}

export function edited(draft: RequestDraft, edit: FormEdit | undefined, parts: RequestParts) {
  const { sections } = taken(draft, parts);
  return editedForm(sections, edit ?? nothing, parts.directory, titleIn(parts.say));
}

/** Sections stand in papers in both languages, whatever the language of the person. */
function titleIn(say: RequestParts['say']) {
  return (section: string) => {
    const title = phrase('requests-section', { section });
    return { title: say(title, 'vi'), titleEn: say(title, 'en') };
  };
}

export function codesOf(sections: readonly ReportSection[]): readonly string[] {
  return sections.flatMap(({ indicators }) => indicators);
}
