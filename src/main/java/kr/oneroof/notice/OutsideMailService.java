package kr.oneroof.notice;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to people without an account: members of a council from other agencies, for instance.
 *
 * <p>Letters to people without an account here.
 */
@Service
@Transactional
public class OutsideMailService {
    private final LetterWriter writer;
    private final OutboxService outboxService;

    OutsideMailService(LetterWriter writer, OutboxService outboxService) {
        this.writer = writer;
        this.outboxService = outboxService;
    }

    /**
     * Within the caller's transaction: no commit, no letter.
     *
     * @param email an address that staff wrote down
     * @param template message key; {@code <template>.subject} and {@code <template>.body} are its words
     * @param arguments of the words, as for {@link NoticeService#send}
     */
    public void send(String email, String template, Object... arguments) {
        outboxService.post(List.of(writer.outsideLetter(email, template, List.of(arguments))));
    }
}
