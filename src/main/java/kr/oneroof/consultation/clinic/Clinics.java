package kr.oneroof.consultation.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** What is read of clinics. Whether the reader may see the case, whoever asks has found out. */
public interface Clinics {
    /** The newest of a case. */
    Optional<ClinicSheet> newest(RequestNumber number);

    /** @throws kr.oneroof.kernel.NotOnFile when the case has none */
    ClinicSheet require(RequestNumber number);

    Terms terms();

    /** This year's, or an empty one that is closed when nobody has set it yet. */
    Budget budget();

    Optional<Budget> budget(int year);

    /** The company's money for so many days, were it reckoned today; empty when its staff count is not known. */
    Optional<Quote> estimate(CompanyId company, int days);

    /** Support that the company has this year. */
    Won used(CompanyId company);

    /** 30 a page and one more where there is an older one, newest first. */
    List<Line> list(Wanted wanted);

    /** @param state name of a state, or empty; {@code before} is the last number of the page above, or empty */
    record Wanted(String state, int year, String before) {}

    /** @param company empty when the reader may not read the case; {@code support} is won, empty before the review */
    record Line(
            RequestNumber number,
            String company,
            ClinicState state,
            int days,
            @Nullable Long support,
            LocalDate askedOn,
            String key) {}
}
