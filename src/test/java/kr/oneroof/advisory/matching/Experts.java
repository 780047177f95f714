package kr.oneroof.advisory.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import kr.oneroof.advisory.panel.ExpertAppointment;
import kr.oneroof.advisory.panel.ExpertGroup;
import kr.oneroof.advisory.panel.ExpertLeave;
import kr.oneroof.advisory.panel.ExpertProfile;
import kr.oneroof.advisory.panel.ExpertState;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.advisory.panel.PanelMember;
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

    static ExpertProfile facts(Profession profession, ExpertGroup group, int limit) {
        return new ExpertProfile(
                group, profession, "2019-1", null, "", Region.GIMHAE, 70_000, limit, LocalDate.of(2026, 1, 5));
    }

    static ExpertAppointment term() {
        return new ExpertAppointment(new UUID(1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    }

    static PanelMember lawyer(int number) {
        return member(number, facts(Profession.LAWYER, ExpertGroup.COUNSEL, 4), List.of(Field.LAW));
    }

    static PanelMember member(int number, ExpertProfile facts, List<Field> fields) {
        return new PanelMember(
                id(number),
                "전문가" + number,
                ExpertState.APPOINTED,
                facts,
                new Skills(fields, Set.of(Language.KO), Set.of("25"), week()),
                term(),
                List.of(),
                List.of());
    }

    static PanelMember with(PanelMember one, ExpertProfile facts) {
        return new PanelMember(
                one.id(), one.name(), one.state(), facts, one.skills(), one.term(), one.leaves(), one.ties());
    }

    static PanelMember with(PanelMember one, Skills skills) {
        return new PanelMember(
                one.id(), one.name(), one.state(), one.facts(), skills, one.term(), one.leaves(), one.ties());
    }

    static PanelMember tied(PanelMember one, Tie tie) {
        return new PanelMember(
                one.id(), one.name(), one.state(), one.facts(), one.skills(), one.term(), one.leaves(), List.of(tie));
    }

    static PanelMember away(PanelMember one, LocalDate from, LocalDate until) {
        return new PanelMember(
                one.id(),
                one.name(),
                one.state(),
                one.facts(),
                one.skills(),
                one.term(),
                List.of(new ExpertLeave(new UUID(2, 2), from, until)),
                one.ties());
    }

    static Tie tie(Tie.Kind kind, String firm, LocalDate ended) {
        return new Tie(new UUID(3, 3), kind, new Firm(firm, ""), ended);
    }

    static Tie lasting(Tie.Kind kind, String firm) {
        return new Tie(new UUID(3, 3), kind, new Firm(firm, ""), null);
    }

    static ExpertCandidate free(PanelMember member) {
        return new ExpertCandidate(member, 0, 0, null, false);
    }

    static AdviceMatter matter() {
        return matter(Field.LAW, Task.ADVICE, List.of());
    }

    static AdviceMatter matter(Field field, Task task, List<Party> parties) {
        return new AdviceMatter(
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

    static ExpertProposal propose(AdviceMatter matter, ExpertCandidate... candidates) {
        return ExpertProposal.of(matter, List.of(candidates), Relaxation.NONE, TODAY, WEEKDAYS);
    }
}
