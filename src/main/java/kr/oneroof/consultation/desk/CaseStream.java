package kr.oneroof.consultation.desk;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import kr.oneroof.consultation.desk.CaseList.Reader;

/** All lines of a list one after the other, however many; no more than some hundreds are held at a time. */
public interface CaseStream {
    /** Within a transaction of the caller's, which the lines are read through. */
    void each(CaseFilter filter, Reader reader, Consumer<CaseRow> taker);

    /** Whose they are. */
    List<UUID> companies(CaseFilter filter, Reader reader);
}
