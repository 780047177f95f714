package kr.oneroof.consultation.assignment;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** What the town's consultants can do, when they work, and a day off of one of them. */
@Component
@Order(70)
class AssignmentDemo implements Demo {
    private static final OwnHours DAY = new OwnHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final OwnHours SHORT = new OwnHours(LocalTime.of(9, 0), LocalTime.of(16, 0));
    private static final int AHEAD = 20;

    private final WorkingProfileService profiles;
    private final PersonQueries people;
    private final SeoulClock clock;

    AssignmentDemo(WorkingProfileService profiles, PersonQueries people, SeoulClock clock) {
        this.profiles = profiles;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void plant() {
        keep("kim", Map.of(Category.TRADE, 3, Category.FINANCE, 2, Category.TECHNOLOGY, 2, Category.TAX, 1), DAY, 20);
        keep(
                "jung",
                Map.of(Category.INFRASTRUCTURE, 3, Category.TECHNOLOGY, 2, Category.LABOUR, 2, Category.LEGAL, 1),
                DAY,
                15);
        keep("moon", Map.of(Category.TRADE, 2, Category.PATENT, 2, Category.STARTUP, 1), SHORT, 10);
        var off = clock.today().plusDays(AHEAD).with(DayOfWeek.FRIDAY);
        as(
                "jung",
                id -> profiles.enterLeave(
                        id, new ConsultantLeave(UUID.randomUUID(), off, off, ConsultantLeave.Part.AFTERNOON), id));
    }

    private void keep(String who, Map<Category, Integer> skills, OwnHours hours, int mostOpen) {
        var week = new EnumMap<DayOfWeek, OwnHours>(DayOfWeek.class);
        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .forEach(day -> week.put(day, hours));
        var consultant = person(who);
        as(
                "director",
                _ -> profiles.save(
                        consultant.id(), new WorkingProfile(skills, week, List.of(), mostOpen, true, true), 0));
    }

    private void as(String who, Consumer<PersonId> deed) {
        var actor = person(who);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(actor, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            deed.accept(actor.id());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Actor person(String who) {
        var card = people.findByEmail(who + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
        return new Actor(card.id(), card.name(), card.roles());
    }
}
