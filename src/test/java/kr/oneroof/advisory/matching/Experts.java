package kr.oneroof.advisory.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import kr.oneroof.advisory.panel.Appointment;
import kr.oneroof.advisory.panel.ExpertFacts;
import kr.oneroof.advisory.panel.ExpertGroup;
import kr.oneroof.advisory.panel.ExpertState;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.advisory.panel.Leave;
import kr.oneroof.advisory.panel.Member;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.advisory.panel.Region;
import kr.oneroof.advisory.panel.Skills;
import kr.oneroof.advisory.panel.Tie;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Won;

/** Experts made up for the rule, without a database. */
final class Experts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Workdays WEEKDAYS = day -> day.getDayOfWeek().getValue() < 6;

    private Experts() {}

    static Map<DayOfWeek, Skills.Stretch> week() {
        var hours = new EnumMap<DayOfWeek, Skills.Stretch>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            hours.put(day, new Skills.Stretch(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        }
        return hours;
    }

    static PersonId id(int number) {
        return new PersonId(new UUID(0, number));
    }

    static ExpertFacts facts(Profession profession, ExpertGroup group, int limit) {
        return new ExpertFacts(
                group, profession, "2019-1", null, "", Region.GIMHAE, 70_000, limit, LocalDate.of(2026, 1, 5));
    }

    static Appointment term() {
        return new Appointment(new UUID(1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    }

    static Member lawyer(int number) {
        return member(number, facts(Profession.LAWYER, ExpertGroup.COUNSEL, 4), List.of(Field.LAW));
    }

    static Member member(int number, ExpertFacts facts, List<Field> fields) {
        return new Member(
                id(number),
                "전문가" + number,
                ExpertState.APPOINTED,
                facts,
                new Skills(fields, Set.of(Language.KO), Set.of("25"), week()),
                term(),
                List.of(),
                List.of());
    }

    static Member with(Member one, ExpertFacts facts) {
        return new Member(one.id(), one.name(), one.state(), facts, one.skills(), one.term(), one.leaves(), one.ties());
    }

    static Member with(Member one, Skills skills) {
        return new Member(one.id(), one.name(), one.state(), one.facts(), skills, one.term(), one.leaves(), one.ties());
    }

    static Member tied(Member one, Tie tie) {
        return new Member(
                one.id(), one.name(), one.state(), one.facts(), one.skills(), one.term(), one.leaves(), List.of(tie));
    }

    static Member away(Member one, LocalDate from, LocalDate until) {
        return new Member(
                one.id(),
                one.name(),
                one.state(),
                one.facts(),
                one.skills(),
                one.term(),
                List.of(new Leave(new UUID(2, 2), from, until)),
                one.ties());
    }

    static Tie tie(Tie.Kind kind, String firm, LocalDate ended) {
        return new Tie(new UUID(3, 3), kind, new Firm(firm, ""), ended);
    }

    static Tie lasting(Tie.Kind kind, String firm) {
        return new Tie(new UUID(3, 3), kind, new Firm(firm, ""), null);
    }

    static Candidate free(Member member) {
        return new Candidate(member, 0, 0, null, false);
    }

    static Matter matter() {
        return matter(Field.LAW, Task.ADVICE, List.of());
    }

    static Matter matter(Field field, Task task, List<Party> parties) {
        return new Matter(
                field.group(),
                field,
                task,
                Language.KO,
                false,
                "25",
                4,
                new Won(280_000),
                TODAY,
                TODAY.plusDays(13),
                new Firm("(주)한빛정밀", "6158112000"),
                parties);
    }

    static Proposal propose(Matter matter, Candidate... candidates) {
        return Proposal.of(matter, List.of(candidates), Relaxation.NONE, TODAY, WEEKDAYS);
    }
}
