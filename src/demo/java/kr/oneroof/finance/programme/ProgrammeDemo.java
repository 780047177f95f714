package kr.oneroof.finance.programme;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.finance.eligibility.LendingRule;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** The programmes of 2024 to 2026, drafted by the loan officer and published by the city. */
@Component
@Order(65)
class ProgrammeDemo implements Demo {
    private static final long HUNDRED_MILLION = 100_000_000;
    private static final List<String> PAPERS = List.of(
            "BUSINESS_REGISTRATION",
            "FACTORY_REGISTRATION",
            "FINANCIAL_STATEMENT",
            "TAX_CLEARANCE",
            "BANK_CONSULTATION");

    private final ProgrammeService service;
    private final PersonQueries people;

    ProgrammeDemo(ProgrammeService service, PersonQueries people) {
        this.service = service;
        this.people = people;
    }

    /** @param eok volume in hundreds of millions, as notices write it @param most likewise */
    private record Known(
            Programme.Code code,
            int round,
            String title,
            LocalDateTime opens,
            LocalDateTime closes,
            long eok,
            long most) {}

    private static List<Known> all() {
        return List.of(
                new Known(Programme.Code.OPERATING, 1, "경영안정자금", at("2024-01-22"), end("2024-12-31"), 1_600, 2),
                new Known(Programme.Code.FACILITY, 1, "시설자금", at("2024-02-05"), end("2024-12-31"), 100, 3),
                new Known(Programme.Code.OPERATING, 1, "경영안정자금", at("2025-01-20"), end("2025-12-31"), 1_700, 2),
                new Known(Programme.Code.FACILITY, 1, "시설자금", at("2025-02-03"), end("2025-12-31"), 100, 3),
                new Known(Programme.Code.OPERATING, 1, "상반기 경영안정자금", at("2026-01-14"), end("2026-06-30"), 900, 2),
                new Known(Programme.Code.FACILITY, 1, "시설자금", at("2026-02-09"), end("2026-12-31"), 100, 3),
                new Known(Programme.Code.STARTUP_TECH, 1, "기술창업자금", at("2026-02-09"), end("2026-12-31"), 100, 2),
                new Known(Programme.Code.OPERATING, 2, "하반기 경영안정자금", at("2026-07-06"), end("2026-12-31"), 900, 2));
    }

    @Override
    public void plant() {
        var serial = 0;
        for (var known : all()) {
            publish(known, ++serial);
        }
    }

    private void publish(Known known, int serial) {
        var id = UUID.nameUUIDFromBytes(new byte[] {'p', (byte) serial});
        var draft = new ProgrammeDraft(
                new ProgrammeDraft.Name(
                        known.opens.getYear(),
                        known.code,
                        known.round,
                        known.opens.getYear() + "-" + (100 + serial),
                        known.title),
                new ProgrammeDraft.Window(known.opens, known.closes),
                new Won(known.eok * HUNDRED_MILLION),
                new Won(known.eok * HUNDRED_MILLION / 40),
                terms(known),
                papers(known),
                rules());
        SeoulClock.at(known.opens.minusDays(14), () -> {
            service.draft(id, draft, person("loan"));
            service.propose(id, person("loan"));
            service.publish(id, true, person("city"));
        });
    }

    private static Programme.Terms terms(Known known) {
        var operating = known.code == Programme.Code.OPERATING;
        return new Programme.Terms(
                new Won(known.most * HUNDRED_MILLION),
                36,
                operating ? 24 : 12,
                operating ? Programme.Repayment.BULLET : Programme.Repayment.QUARTERLY_EQUAL,
                new BasisPoints(operating ? 250 : 200),
                new BasisPoints(known.code == Programme.Code.STARTUP_TECH ? 0 : 50),
                new BasisPoints(operating ? 300 : 250),
                Programme.Model.FIXED_POINTS,
                BasisPoints.ZERO,
                DayBasis.FIXED_365,
                Programme.Rounding.ONE_WON,
                operating ? 3 : 10,
                operating ? 0 : 4,
                operating ? 0 : 30,
                true);
    }

    private static List<Programme.Paper> papers(Known known) {
        var all = new ArrayList<>(
                PAPERS.stream().map(kind -> new Programme.Paper(kind, true)).toList());
        if (known.code == Programme.Code.FACILITY) {
            all.add(new Programme.Paper("INVESTMENT_PLAN", true));
            all.add(new Programme.Paper("QUOTE", true));
        }
        return all;
    }

    private static Map<String, String> rules() {
        var rules = new LinkedHashMap<String, String>();
        LendingRule.all().forEach(rule -> rules.put(rule.code(), rule.usual()));
        rules.remove("no-open-loan");
        return rules;
    }

    private static LocalDateTime at(String day) {
        return LocalDateTime.parse(day + "T09:00");
    }

    private static LocalDateTime end(String day) {
        return LocalDateTime.parse(day + "T18:00");
    }

    private PersonId person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr")
                .orElseThrow(NotOnFile::new)
                .id();
    }
}
