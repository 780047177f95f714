package kr.oneroof.consultation.workbench;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.HistoryPage;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** What lies in a case's folder: its history and its documents. */
@Component
class CaseDocuments {
    private final RequestHistoryQueries histories;
    private final DocumentService documents;

    CaseDocuments(RequestHistoryQueries histories, DocumentService documents) {
        this.histories = histories;
        this.documents = documents;
    }

    HistoryPage history(RequestNumber number) {
        return histories.latest(number, Audience.STAFF);
    }

    List<StoredFileView> files(RequestNumber number) {
        return documents.of("request:" + number);
    }
}
