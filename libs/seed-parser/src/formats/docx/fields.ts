type Stage = 'instruction' | 'result';

/** The fields that are open at a place of the text; of each only the result is shown. */
export class Fields {
  private readonly open: { stage: Stage; instruction: string }[] = [];

  /** Takes up a `w:fldChar` by its type. */
  step(type: string): void {
    const field = this.open.at(-1);
    if (type === 'begin') this.open.push({ stage: 'instruction', instruction: '' });
    else if (type === 'separate' && field) field.stage = 'result';
    else if (type === 'end') this.open.pop();
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field) field.instruction += text;
  }

  /** False inside the instruction of any open field. */
  get isShown(): boolean {
    return this.open.every(({ stage }) => stage === 'result');
  }

  /** True inside a table of contents. */
  get isInContents(): boolean {
    return this.open.some(({ instruction }) => /^\s*TOC\b/u.test(instruction));
  }
}
