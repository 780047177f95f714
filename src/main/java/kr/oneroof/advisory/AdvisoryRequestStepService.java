package kr.oneroof.advisory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.matching.Party;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;

/** Locks a request, saves it after the verb, and keeps its request file in step. */
@Component
class AdvisoryRequestStepService {
    private final AdvisoryRequestRepository repository;
    private final JdbcClient database;
    private final RequestFileService files;

    AdvisoryRequestStepService(AdvisoryRequestRepository repository, JdbcClient database, RequestFileService files) {
        this.repository = repository;
        this.database = database;
        this.files = files;
    }

    Optional<AdvisoryRequest> lockIfThere(RequestNumber number) {
        return repository.findById(number.value());
    }

    AdvisoryRequest lock(RequestNumber number) {
        return lockIfThere(number).orElseThrow(NotOnFile::new);
    }

    void add(AdvisoryRequest request) {
        repository.saveAndFlush(request);
    }

    AdvisoryRequest change(RequestNumber number, Consumer<AdvisoryRequest> verb) {
        var found = lock(number);
        verb.accept(found);
        repository.saveAndFlush(found);
        show(number, found.state());
        return found;
    }

    /** Shows the applicant the state that this one stands for. */
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
}
