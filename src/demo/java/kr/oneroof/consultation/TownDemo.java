package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Lets people of the demo town do what they did, on the day they did it; never in the future. */
@Component
class TownDemo {
    private static final List<String> CALLERS = List.of("김영호", "이미란", "박상철", "정은주", "최병국", "윤혜진", "조성민");

    private final InquiryService inquiries;
    private final CaseService service;
    private final PersonQueries people;
    private final JdbcClient database;
    private final SeoulClock clock;

    TownDemo(
            InquiryService inquiries,
            CaseService service,
            PersonQueries people,
            JdbcClient database,
            SeoulClock clock) {
        this.inquiries = inquiries;
        this.service = service;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    RequestNumber file(LocalDateTime when, CompanyId company, StoriesDemo.Story story, FilingChannel wanted) {
        var applicant = applicantOf(company);
        var channel = wanted == FilingChannel.WEB && applicant.isEmpty() ? FilingChannel.PHONE : wanted;
        var typist = channel == FilingChannel.WEB ? applicant.orElseThrow() : person("call");
        var filer = new InquiryFiling.Filer(
                typist.id(), applicant.map(PersonCard::id).orElse(null), channel, consent(channel));
        var matter = applicant
                .map(card -> matter(story, card.name(), card.phone()))
                .orElseGet(() -> matter(
                        story,
                        CALLERS.get(when.getMinute() % CALLERS.size()),
                        "05532%05d".formatted(10_000 + when.getDayOfYear() * 37 + when.getMinute())));
        var numbers = new ArrayList<RequestNumber>();
        as(
                typist,
                when,
                () -> numbers.add(
                        inquiries.file(new InquiryFiling(UUID.randomUUID(), company, filer, matter, List.of()))));
        return numbers.getFirst();
    }

    void work(PersonCard staff, LocalDateTime when, Consumer<CaseService> deed) {
        as(staff, when, () -> deed.accept(service));
    }

    /** Somebody of the company; companies without an account do nothing here. */
    void own(CompanyId company, LocalDateTime when, Consumer<InquiryService> deed) {
        applicantOf(company).ifPresent(card -> as(card, when, () -> deed.accept(inquiries)));
    }

    CaseVersion seen(RequestNumber number) {
        return new CaseVersion(
                number,
                database.sql("select version from consultation_case where number = ?")
                        .param(number.value())
                        .query(Long.class)
                        .single());
    }

    List<CompanyId> companies() {
        return database.sql("select id from company order by business_number")
                .query((row, index) -> new CompanyId(row.getObject("id", UUID.class)))
                .list();
    }

    CompanyId companyOf(String name) {
        return database.sql("select company_id from company_member where person_id = ? limit 1")
                .param(person(name).id().value())
                .query(UUID.class)
                .optional()
                .map(CompanyId::new)
                .orElseThrow();
    }

    PersonCard person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
    }

    /** Moves weekends to the Friday before. */
    LocalDateTime at(int daysAgo, int hour, int minute) {
        return onWorkday(clock.today().minusDays(daysAgo).atTime(hour, minute));
    }

    static LocalDateTime onWorkday(LocalDateTime moment) {
        return moment.minusDays(Math.max(0, moment.getDayOfWeek().getValue() - 5));
    }

    private Optional<PersonCard> applicantOf(CompanyId company) {
        return database.sql("select person_id from company_member where company_id = ? order by person_id limit 1")
                .param(company.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .map(id -> people.cards(List.of(id)).get(id));
    }

    private void as(PersonCard someone, LocalDateTime when, Runnable code) {
        var actor = new Actor(someone.id(), someone.name(), someone.roles());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(actor, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            SeoulClock.at(when.isAfter(clock.now()) ? clock.now() : when, code);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static CaseMatter matter(StoriesDemo.Story story, String name, String phone) {
        return new CaseMatter(story.category(), story.title(), story.body(), "", name, phone);
    }

    private static @Nullable String consent(FilingChannel channel) {
        return switch (channel) {
            case WEB -> null;
            case PHONE -> "전화로 구두 동의(녹취)";
            case VISIT, FIELD -> "서면 동의";
            default -> "신청서에 서명";
        };
    }
}
