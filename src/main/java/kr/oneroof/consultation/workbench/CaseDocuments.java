package kr.oneroof.consultation.workbench;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.document.Documents;
import kr.oneroof.document.FileCard;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.Histories;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.HistoryPage;

/** What lies in a case's folder: its history and its documents. */
@Component
class CaseDocuments {
    private final Histories histories;
    private final Documents documents;

    CaseDocuments(Histories histories, Documents documents) {
        this.histories = histories;
        this.documents = documents;
    }

    HistoryPage history(RequestNumber number) {
        return histories.latest(number, Audience.STAFF);
    }

    List<FileCard> files(RequestNumber number) {
        return documents.of("request:" + number);
    }
}
