package kr.oneroof.company;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/** Somebody who speaks for a company. */
public record Member(CompanyId company, PersonId person, boolean admin) {}
