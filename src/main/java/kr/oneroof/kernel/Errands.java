package kr.oneroof.kernel;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

/**
 * Work that must not keep a person waiting. A room hangs up a bean of type {@code OneTimeTask<Void>}, made with
 * {@code Tasks.oneTime(name)}; one node runs an errand, and another runs it again if that node dies on the way.
 */
public interface Errands {
    /** Within the caller's transaction: no commit, no errand. A second errand of the same id is dropped. */
    void soon(OneTimeTask<Void> task, String id);
}
