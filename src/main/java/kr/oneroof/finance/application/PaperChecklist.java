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
import kr.oneroof.document.DocumentBox;
import kr.oneroof.document.Documents;
import kr.oneroof.document.FileCard;
import kr.oneroof.document.FileId;
import kr.oneroof.finance.programme.Programmes;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

@Service
@Transactional
class PaperChecklist implements LoanPapers {
    /** 완료보고서와 증빙: once something was drawn. */
    private static final String COMPLETION = "COMPLETION_REPORT";

    private final LoanFile file;
    private final Programmes programmes;
    private final DocumentBox box;
    private final Documents documents;
    private final JdbcClient database;

    PaperChecklist(LoanFile file, Programmes programmes, DocumentBox box, Documents documents, JdbcClient database) {
        this.file = file;
        this.programmes = programmes;
        this.box = box;
        this.documents = documents;
        this.database = database;
    }

    static String subject(RequestNumber number) {
        return "loan:" + number;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(RequestNumber number) {
        Map<FileId, FileCard> cards = new HashMap<>();
        documents.of(subject(number)).forEach(card -> cards.put(card.id(), card));
        var kinds = new HashMap<String, List<FileCard>>();
        database.sql(
                        "select kind, array_agg(file_id order by added_at, file_id) as files from loan_paper where number = ? group by kind")
                .param(number.value())
                .query((row, index) -> kinds.put(
                        row.getString("kind"),
                        List.of((UUID[]) row.getArray("files").getArray()).stream()
                                .map(id -> cards.get(new FileId(id)))
                                .toList()))
                .list();
        var items = new ArrayList<>(programmes.require(file.programmeOf(number)).papers().stream()
                .map(paper -> new Item(paper.kind(), paper.required(), kinds.getOrDefault(paper.kind(), List.of())))
                .toList());
        if (kinds.containsKey(COMPLETION) || file.isDrawn(number)) {
            items.add(new Item(COMPLETION, false, kinds.getOrDefault(COMPLETION, List.of())));
        }
        return items;
    }

    @Override
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

    @Override
    public void add(RequestNumber number, CompanyId company, String kind, List<FileId> files, PersonId by) {
        var one = file.require(number);
        if (one.company().equals(company) && kind.equals(COMPLETION) && file.isDrawn(number)) {
            keep(number, kind, files, by);
            file.tell("paper-added", number, company, kind);
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
        file.tell("paper-added", number, company, kind);
    }

    private void keep(RequestNumber number, String kind, List<FileId> files, PersonId by) {
        documents.attach(files, by, subject(number));
        files.forEach(id -> database.sql("insert into loan_paper values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        number.value(),
                        kind,
                        id.value(),
                        by.value(),
                        file.clock().instant().atOffset(ZoneOffset.UTC))
                .update());
    }
}
