package kr.oneroof.company;

import java.util.List;

import kr.oneroof.kernel.CompanyId;

/** Reads what hangs on a profile. */
public interface CompanyDetails {
    /** Newest first. */
    List<YearFigures> years(CompanyId company);

    /** Soonest to expire first. */
    List<Certificate> certificates(CompanyId company);

    List<Workplace> workplaces(CompanyId company);

    /** What the code is called; empty when it is none that we know. */
    String industryName(String code);

    /** Industries by code or words, at most 30. */
    List<Industry> industries(String words);

    /** A class of the Korean standard industrial classification (한국표준산업분류). */
    record Industry(String code, String name) {}
}
