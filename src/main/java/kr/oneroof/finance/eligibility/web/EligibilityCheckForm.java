package kr.oneroof.finance.eligibility.web;

import java.util.EnumMap;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.eligibility.Applicant;
import kr.oneroof.finance.eligibility.Declaration;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;

/** What somebody says of a company; each question may be left open. */
record EligibilityCheckForm(String inCity, String sizeClass, String industry, String amount, Said said) {
    /** What the company declares: yes, no, or nothing. */
    record Said(String operating, String taxPaid, String independent, String creditSound, String noOtherSupport) {
        Said {
            operating = TypedInput.text(operating);
            taxPaid = TypedInput.text(taxPaid);
            independent = TypedInput.text(independent);
            creditSound = TypedInput.text(creditSound);
            noOtherSupport = TypedInput.text(noOtherSupport);
        }

        static Said nothing() {
            return new Said("", "", "", "", "");
        }

        String to(Declaration one) {
            return switch (one) {
                case OPERATING -> operating;
                case TAX_PAID -> taxPaid;
                case INDEPENDENT -> independent;
                case CREDIT_SOUND -> creditSound;
                case NO_OTHER_SUPPORT -> noOtherSupport;
            };
        }
    }

    EligibilityCheckForm {
        inCity = TypedInput.text(inCity);
        sizeClass = TypedInput.text(sizeClass);
        industry = TypedInput.text(industry).replaceAll("\\D", "");
        amount = TypedInput.number(amount);
        said = said == null ? Said.nothing() : said;
    }

    static EligibilityCheckForm of(Applicant known) {
        return new EligibilityCheckForm(
                known.inCity() == null ? "" : known.inCity() ? "yes" : "no",
                known.sizeClass(),
                known.industry(),
                "",
                Said.nothing());
    }

    /** What is no answer is none. */
    Applicant toApplicant() {
        var declared = new EnumMap<Declaration, Boolean>(Declaration.class);
        for (var one : Declaration.values()) {
            var answer = yes(said.to(one));
            if (answer != null) {
                declared.put(one, answer);
            }
        }
        return new Applicant(
                yes(inCity),
                sizeClass.matches("MICRO|SMALL|MEDIUM|MIDSIZE|LARGE") ? sizeClass : "",
                industry.matches("\\d{2,5}") ? industry : "",
                amount.matches("[1-9]\\d{0,12}") ? new Won(Long.parseLong(amount)) : null,
                declared);
    }

    private static @Nullable Boolean yes(String answer) {
        return answer.equals("yes") ? Boolean.TRUE : answer.equals("no") ? Boolean.FALSE : null;
    }
}
