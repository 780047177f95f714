package kr.oneroof.finance.application;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** Applications of the year: two became loans, three are on their way. */
@Component
@Order(75)
class LoanDemo implements Demo {
    private final LoanSubmissionService submissions;
    private final LoanExaminationService examination;
    private final LoanDecisionService decisions;
    private final ProgrammeQueries programmes;
    private final BankQueries banks;
    private final LoanDemoApplicants applicants;

    LoanDemo(
            LoanSubmissionService submissions,
            LoanExaminationService examination,
            LoanDecisionService decisions,
            ProgrammeQueries programmes,
            BankQueries banks,
            LoanDemoApplicants applicants) {
        this.submissions = submissions;
        this.examination = examination;
        this.decisions = decisions;
        this.programmes = programmes;
        this.banks = banks;
        this.applicants = applicants;
    }

    /**
     * An application of the story.
     *
     * @param million amount in millions of won
     * @param without kind of the paper that is missing when it is recommended; empty for none
     */
    private record Wish(
            String applicant,
            String programme,
            String bank,
            long million,
            LoanPurpose.Kind purpose,
            LocalDateTime at,
            String without) {
        private Wish(
                String applicant,
                String programme,
                String bank,
                long million,
                LoanPurpose.Kind purpose,
                LocalDateTime at) {
            this(applicant, programme, bank, million, purpose, at, "");
        }
    }

    @Override
    public void plant() {
        decided(
                new Wish("hanbit", "2026 상반기 경영안정자금", "동부은행", 200, LoanPurpose.Kind.MATERIALS, at("2026-01-14T09:03")),
                at("2026-01-22T14:00"));
        decided(
                new Wish("dohyun", "2026 시설자금", "가락은행", 100, LoanPurpose.Kind.AUTOMATION, at("2026-03-10T10:20")),
                at("2026-03-19T11:00"));
        submitted(new Wish("staff1", "2026 하반기 경영안정자금", "동부은행", 100, LoanPurpose.Kind.WAGES, at("2026-11-19T15:10")));
        var review = submitted(
                new Wish("staff2", "2026 하반기 경영안정자금", "구지은행", 150, LoanPurpose.Kind.MATERIALS, at("2026-11-16T11:40")));
        SeoulClock.at(at("2026-11-17T09:30"), () -> examination.receive(review, applicants.person("loan")));
        proposed(new Wish(
                "staff3",
                "2026 하반기 경영안정자금",
                "낙동은행",
                80,
                LoanPurpose.Kind.PRODUCTION,
                at("2026-11-12T10:05"),
                "BANK_CONSULTATION"));
    }

    private void decided(Wish wish, LocalDateTime when) {
        var number = proposed(wish);
        SeoulClock.at(
                when, () -> decisions.approve(number, new Won(wish.million * 1_000_000), applicants.person("city")));
    }

    private RequestNumber proposed(Wish wish) {
        var number = submitted(wish);
        SeoulClock.at(wish.at.plusDays(1), () -> {
            examination.receive(number, applicants.person("loan"));
            applicants.examine(number, wish.applicant, wish.without);
            examination.propose(
                    number,
                    true,
                    "공장을 정상 가동하고 세금을 모두 냈습니다.",
                    wish.without.isEmpty() ? "" : "은행 상담 내용은 낙동은행 주촌지점과 전화로 확인했고, 확인서는 대출 실행 전에 받기로 했습니다.",
                    applicants.person("loan"));
        });
        return number;
    }

    private RequestNumber submitted(Wish wish) {
        var programme = programmes.published().stream()
                .filter(one -> one.label().equals(wish.programme))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        var bank = banks.agreed().stream()
                .filter(one -> one.name().equals(wish.bank))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        var company = applicants.company(wish.applicant);
        var amount = new Won(wish.million * 1_000_000);
        var number = new ArrayList<RequestNumber>();
        SeoulClock.at(
                wish.at,
                () -> number.add(submissions.submit(new LoanSubmission(
                        UUID.randomUUID(),
                        programme.id(),
                        new LoanSubmission.Applicant(company, applicants.person(wish.applicant), false),
                        amount,
                        List.of(new LoanPurpose(wish.purpose, amount)),
                        new LoanSubmission.AtBank(
                                bank.id(), "주촌지점", LocalDate.from(wish.at).minusDays(5)),
                        applicants.checked(programme.id(), company, amount),
                        LoanConsent.all()))));
        return number.getFirst();
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
