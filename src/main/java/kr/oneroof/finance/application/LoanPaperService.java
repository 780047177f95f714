package kr.oneroof.finance.application;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.BoxDocument;
import kr.oneroof.document.DocumentBoxService;
import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** The papers that an application needs (구비서류). What lies in the company's box comes along by itself. */
@Service
@Transactional
public class LoanPaperService {
    /** 완료보고서와 증빙: once something was drawn. */
    private static final String COMPLETION = "COMPLETION_REPORT";

    private final LoanApplicationStepService steps;
    private final ProgrammeQueries programmes;
    private final DocumentBoxService box;
    private final DocumentService documents;
    private final JdbcClient database;

    LoanPaperService(
            LoanApplicationStepService steps,
            ProgrammeQueries programmes,
            DocumentBoxService box,
            DocumentService documents,
            JdbcClient database) {
        this.steps = steps;
        this.programmes = programmes;
        this.box = box;
        this.documents = documents;
        this.database = database;
    }

    static String subject(RequestNumber number) {
        return "loan:" + number;
    }

    /** As the programme lists them, each with what is there. */
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
        var items = new ArrayList<>(programmes.require(steps.programmeOf(number)).papers().stream()
                .map(paper -> new Item(paper.kind(), paper.required(), kinds.getOrDefault(paper.kind(), List.of())))
                .toList());
        if (kinds.containsKey(COMPLETION) || steps.isDrawn(number)) {
            items.add(new Item(COMPLETION, false, kinds.getOrDefault(COMPLETION, List.of())));
        }
        return items;
    }

    /** What of the programme's list the company's box holds today, and what will be missing. */
    @Transactional(readOnly = true)
    public List<Expected> expected(UUID programme, CompanyId company) {
        return programmes.require(programme).papers().stream()
                .map(paper -> new Expected(
                        paper.kind(),
                        paper.required(),
                        inBox(company, paper.kind()).isPresent()))
                .toList();
    }

    /** The newest valid one of each kind comes along. */
    void fromBox(RequestNumber number, UUID programme, CompanyId company, PersonId by) {
        for (var paper : programmes.require(programme).papers()) {
            inBox(company, paper.kind())
                    .ifPresent(
                            document -> keep(number, paper.kind(), List.of(box.lend(company, document.id(), by)), by));
        }
    }

    private Optional<BoxDocument> inBox(CompanyId company, String kind) {
        return box.validOf(company).stream()
                .filter(document -> document.kind().name().equals(kind))
                .max(Comparator.comparing(BoxDocument::validFrom));
    }

    /**
     * Adds files to an application until it is decided.
     *
     * @throws kr.oneroof.kernel.NotOnFile for another company's application or a paper that is on no list
     * @throws kr.oneroof.kernel.TransitionRefused once it is decided
     */
    public void add(RequestNumber number, CompanyId company, String kind, List<FileId> files, PersonId by) {
        var one = steps.require(number);
        if (one.company().equals(company) && kind.equals(COMPLETION) && steps.isDrawn(number)) {
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

    private void keep(RequestNumber number, String kind, List<FileId> files, PersonId by) {
        documents.attach(files, by, subject(number));
        files.forEach(id -> database.sql("insert into loan_paper values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        number.value(),
                        kind,
                        id.value(),
                        by.value(),
                        steps.clock().instant().atOffset(ZoneOffset.UTC))
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

    /** @param inBox whether a valid one comes along from the box */
    public record Expected(String kind, boolean required, boolean inBox) {
        public String messageKey() {
            return "finance.paper." + kind;
        }
    }
}
