package kr.oneroof.callcenter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;

/**
 * Keeps the request file in step with its ticket. A ticket is on file once its company is known: to be done at once,
 * which means within 3 working hours (기타민원, 민원 처리에 관한 법률 시행령 제19조). What another service works on is left alone.
 */
@Component
class CallTicketFileService {
    static final String SERVICE = "callcenter";
    private static final Term AT_ONCE = Term.hours(3);

    private final RequestFileService files;

    CallTicketFileService(RequestFileService files) {
        this.files = files;
    }

    void follow(CallTicket ticket) {
        var row = ticket.now();
        var company = row.caller().company();
        if (company == null) {
            return;
        }
        if (!row.filed()) {
            if (row.state() != CallTicketState.ABANDONED) {
                open(row, company);
                ticket.file();
            }
            return;
        }
        var file = files.require(row.number());
        if (file.service().equals(SERVICE) && file.state().isOpen()) {
            show(row, file.state());
        }
    }

    private void open(CallTicket.Row row, CompanyId company) {
        var submission = UUID.nameUUIDFromBytes(("call:" + row.number()).getBytes(StandardCharsets.UTF_8));
        files.open(new NewRequestFile(submission, SERVICE, company, row.caller().person(), AT_ONCE), row.number());
        if (!row.matter().note().isEmpty()) {
            files.write(
                    row.number(),
                    new HistoryNote(
                            "callcenter.history.note", List.of(row.matter().note()), Audience.STAFF));
        }
        files.moveTo(row.number(), RequestState.ACCEPTED);
        show(row, RequestState.ACCEPTED);
    }

    private void show(CallTicket.Row row, RequestState before) {
        if (row.owner() != null) {
            files.assign(row.number(), row.owner());
        }
        var target = target(row.state());
        if (target != before) {
            files.moveTo(row.number(), target);
        }
    }

    private static RequestState target(CallTicketState state) {
        return switch (state) {
            case NEW -> RequestState.ACCEPTED;
            case CALLBACK_WAIT, IN_PROGRESS, TRANSFERRED_INTERNAL, CONVERTED, TRANSFERRED_EXTERNAL ->
                RequestState.IN_PROGRESS;
            case ANSWERED_L1, CLOSED -> RequestState.COMPLETED;
            case ABANDONED -> RequestState.WITHDRAWN;
        };
    }
}
