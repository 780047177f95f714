package kr.oneroof.advisory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.matching.Party;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.document.DocumentService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;

/** Finds a request, locks it, and keeps it again together with its request file. */
@Component
class AdvisoryRequestStepService {
    private final AdvisoryRequestRepository repository;
    private final JdbcClient database;
    private final DocumentService documents;
    private final RequestFileService files;
    private final SeoulClock clock;

    AdvisoryRequestStepService(
            AdvisoryRequestRepository repository,
            JdbcClient database,
            DocumentService documents,
            RequestFileService files,
            SeoulClock clock) {
        this.repository = repository;
        this.database = database;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    Optional<AdvisoryRequest> find(RequestNumber number) {
        return repository.findById(number.value());
    }

    AdvisoryRequest require(RequestNumber number) {
        return find(number).orElseThrow(NotOnFile::new);
    }

    void add(AdvisoryRequest request) {
        repository.saveAndFlush(request);
    }

    /** What the applicant sees follows what the request has come to. */
    AdvisoryRequest change(RequestNumber number, Consumer<AdvisoryRequest> verb) {
        var found = require(number);
        verb.accept(found);
        repository.saveAndFlush(found);
        show(number, found.state());
        return found;
    }

    void show(RequestNumber number, AdvisoryRequestState state) {
        var file = files.require(number);
        if (state == AdvisoryRequestState.HANDED_ON || file.state() == state.shown()) {
            return;
        }
        if (file.waiting() && !state.shown().isOpen()) {
            files.stopWaiting(number);
        }
        if (file.state() == RequestState.SUBMITTED
                && state != AdvisoryRequestState.REQUESTED
                && state != AdvisoryRequestState.WITHDRAWN) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
        files.moveTo(number, state.shown());
    }

    AdvisoryRequestView sheet(RequestNumber number) {
        return repository
                .readByNumber(number.value())
                .orElseThrow(NotOnFile::new)
                .sheet(parties(number), documents.of(subject(number)));
    }

    private List<Party> parties(RequestNumber number) {
        return database.sql("select * from advisory_party where number = ? order by kind, firm")
                .param(number.value())
                .query((row, index) -> new Party(
                        Party.Kind.valueOf(row.getString("kind")),
                        new Firm(row.getString("firm"), row.getString("business_number"))))
                .list();
    }

    void keepParties(RequestNumber number, List<Party> parties) {
        database.sql("delete from advisory_party where number = ?")
                .param(number.value())
                .update();
        parties.forEach(party -> database.sql("insert into advisory_party values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        number.value(),
                        party.kind().name(),
                        party.firm().name(),
                        party.firm().businessNumber())
                .update());
    }

    SeoulClock clock() {
        return clock;
    }

    static String subject(RequestNumber number) {
        return "request:" + number;
    }
}
