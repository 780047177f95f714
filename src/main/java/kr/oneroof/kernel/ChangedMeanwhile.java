package kr.oneroof.kernel;

/** Somebody else saved first. Pages that edit text show both versions; others send the reader back to look again. */
public class ChangedMeanwhile extends RuntimeException {
    public ChangedMeanwhile() {
        super("changed meanwhile");
    }
}
