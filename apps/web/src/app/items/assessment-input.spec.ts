import { aFinding, anItemView } from '../../testing/views';
import { inputOf, inputOfDraft, toSend } from './assessment-input';

const failing = () => ({
  ...inputOf(anItemView({ findings: [aFinding()] })),
  outcome: 'non_compliant' as const,
});

describe('what a submission sends', () => {
  it('leaves out what the server alone knows', () => {
    expect(toSend(failing()).findings[0]).not.toHaveProperty('state');
  });

  it('withdraws a stored draft finding once the outcome asks for none', () => {
    const sent = toSend({ ...failing(), outcome: 'compliant' });
    expect(sent.findings).toMatchObject([{ id: 'f1', withdraw: true }]);
  });

  it('withdraws it too when a reason stands in for the finding', () => {
    const sent = toSend({ ...failing(), reason: 'Found and mended before the period.' });
    expect(sent.findings).toMatchObject([{ id: 'f1', withdraw: true }]);
  });

  it('keeps an unsent finding back while the outcome asks for none', () => {
    const findings = failing().findings.map(({ id: _id, state: _state, ...unsent }) => unsent);
    const input = { ...failing(), outcome: 'compliant' as const, findings };
    expect(toSend(input).findings).toEqual([]);
  });

  it('never withdraws an issued finding by itself', () => {
    const input = inputOf(anItemView({ findings: [aFinding({ state: 'issued' })] }));
    expect(toSend({ ...input, outcome: 'compliant' }).findings[0]).not.toHaveProperty('withdraw');
  });
});

describe('unsent words', () => {
  it('come back as they were kept', () => {
    const input = failing();
    const kept: unknown = JSON.parse(JSON.stringify(input));
    expect(inputOfDraft(kept, inputOf(anItemView({ findings: [aFinding()] })))).toEqual(input);
  });

  it('fall back to what is stored where they can not be read', () => {
    const stored = inputOf(anItemView());
    expect(inputOfDraft('nonsense', stored)).toBe(stored);
    expect(inputOfDraft({ outcome: 'great' }, stored).outcome).toBe('not_assessed');
  });
});
