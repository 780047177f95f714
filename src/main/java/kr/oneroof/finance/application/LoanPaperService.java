package kr.oneroof.finance.application;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** The papers that an application needs (구비서류). */
@Service
@Transactional
public class LoanPaperService {
    /** 완료보고서와 증빙: once something was drawn. */
    private static final String COMPLETION = "COMPLETION_REPORT";

    private final LoanApplicationStepService steps;
    private final LoanApplicationQueries loans;
    private final ProgrammeQueries programmes;
    private final DocumentService documents;
    private final JdbcClient database;
    private final SeoulClock clock;

    LoanPaperService(
            LoanApplicationStepService steps,
            LoanApplicationQueries loans,
            ProgrammeQueries programmes,
            DocumentService documents,
            JdbcClient database,
            SeoulClock clock) {
        this.steps = steps;
        this.loans = loans;
        this.programmes = programmes;
        this.documents = documents;
        this.database = database;
        this.clock = clock;
    }

    static String subject(RequestNumber number) {
        return "loan:" + number;
    }

    /** The programme's list, each entry with the files that are there. */
    @Transactional(readOnly = true)
    public List<Item> of(RequestNumber number) {
        Map<FileId, StoredFileView> cards = new HashMap<>();
        documents.of(subject(number)).forEach(card -> cards.put(card.id(), card));
        var kinds = new HashMap<String, List<StoredFileView>>();
        database.sql(
                        "select kind, array_agg(file_id order by added_at, file_id) as files from loan_paper where number = ? group by kind")
                .param(number.value())
                .query((row, index) -> kinds.put(
                        row.getString("kind"),
                        List.of((UUID[]) row.getArray("files").getArray()).stream()
                                .map(id -> cards.get(new FileId(id)))
                                .toList()))
                .list();
        var items = new ArrayList<>(programmes.require(loans.programmeOf(number)).papers().stream()
                .map(paper -> new Item(paper.kind(), paper.required(), kinds.getOrDefault(paper.kind(), List.of())))
                .toList());
        if (kinds.containsKey(COMPLETION) || loans.isDrawn(number)) {
            items.add(new Item(COMPLETION, false, kinds.getOrDefault(COMPLETION, List.of())));
        }
        return items;
    }

    /**
     * Adds files to an application until it is decided.
     *
     * @throws kr.oneroof.kernel.NotOnFile for another company's application or a paper that is on no list
     * @throws kr.oneroof.kernel.TransitionRefused once it is decided
     */
    public void add(RequestNumber number, CompanyId company, String kind, List<FileId> files, PersonId by) {
        var one = steps.lock(number);
        if (one.company().equals(company) && kind.equals(COMPLETION) && loans.isDrawn(number)) {
            keep(number, kind, files, by);
            steps.tell("paper-added", number, company, kind);
            return;
        }
        if (!one.company().equals(company)
                || programmes.require(one.programme()).papers().stream()
                        .noneMatch(paper -> paper.kind().equals(kind))) {
            throw new NotOnFile();
        }
        if (!one.state().isBeforeDecision()) {
            throw new TransitionRefused(one.state(), "add-paper");
        }
        keep(number, kind, files, by);
        steps.tell("paper-added", number, company, kind);
    }

    void keep(RequestNumber number, String kind, List<FileId> files, PersonId by) {
        documents.attach(files, by, subject(number));
        files.forEach(id -> database.sql("insert into loan_paper values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        number.value(),
                        kind,
                        id.value(),
                        by.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    public record Item(String kind, boolean required, List<StoredFileView> files) {
        public Item {
            files = List.copyOf(files);
        }

        public boolean isMissing() {
            return required && files.isEmpty();
        }

        public String messageKey() {
            return "finance.paper." + kind;
        }
    }
}
