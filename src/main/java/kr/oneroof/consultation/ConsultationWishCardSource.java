package kr.oneroof.consultation;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.RequestNumber;

/** How the company wished to be consulted; on the pages of staff and company alike. */
@Component
@Order(5)
class ConsultationWishCardSource implements CaseCardSource {
    private final JdbcClient database;
    private final MessageSource messages;
    private final KoreanFormat korean;

    ConsultationWishCardSource(JdbcClient database, MessageSource messages, KoreanFormat korean) {
        this.database = database;
        this.messages = messages;
        this.korean = korean;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        return card(number);
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return card(number);
    }

    private Optional<Card> card(RequestNumber number) {
        return database.sql("select wished_mode, wished_days from consultation_case where number = ?")
                .param(number.value())
                .query((row, index) -> new ConsultationWish(
                        ConsultationMode.valueOf(row.getString("wished_mode")),
                        Arrays.stream((Date[]) row.getArray("wished_days").getArray())
                                .map(Date::toLocalDate)
                                .toList()))
                .optional()
                .map(this::card);
    }

    private Card card(ConsultationWish wish) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                "consultation.mode.was",
                messages.getMessage(wish.mode().messageKey(), null, LocaleContextHolder.getLocale())));
        if (!wish.days().isEmpty()) {
            facts.add(Fact.of(
                    "consultation.days.were",
                    String.join(", ", wish.days().stream().map(korean::date).toList())));
        }
        return new Card("consultation.mode", facts, List.of());
    }
}
