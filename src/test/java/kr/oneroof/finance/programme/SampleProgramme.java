package kr.oneroof.finance.programme;

/** A programme as others need it for their tests. */
public final class SampleProgramme {
    private SampleProgramme() {}

    public static Programme published() {
        return ProgrammeTests.programme(Programme.State.PUBLISHED, 50, 300);
    }
}
