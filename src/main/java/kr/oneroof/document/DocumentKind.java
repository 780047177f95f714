package kr.oneroof.document;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Papers of a company; their words are in {@code document.kind.<code>}. */
public enum DocumentKind {
    BUSINESS_REGISTRATION(null),
    CORPORATE_REGISTER(Period.ofMonths(3)),
    TAX_CLEARANCE(Period.ofDays(30)),
    FACTORY_REGISTRATION(null),
    FINANCIAL_STATEMENT(Period.ofYears(1)),
    CERTIFICATE(null),
    OTHER(null);

    private final @Nullable Period usuallyValid;

    DocumentKind(@Nullable Period usuallyValid) {
        this.usuallyValid = usuallyValid;
    }

    /** The last day of a paper issued then, when nobody says otherwise; empty for papers that hold until replaced. */
    public Optional<LocalDate> usualEnd(LocalDate issued) {
        return Optional.ofNullable(usuallyValid)
                .map(period -> issued.plus(period).minusDays(1));
    }

    public String messageKey() {
        return "document.kind." + name();
    }
}
