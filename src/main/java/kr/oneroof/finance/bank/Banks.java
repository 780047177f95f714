package kr.oneroof.finance.bank;

import java.util.List;
import java.util.UUID;

import kr.oneroof.kernel.PersonId;

/** The banks of the agreement. */
public interface Banks {
    /** Which have an agreement today, by name. */
    List<Bank> agreed();

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Bank require(UUID bank);

    /** Whose loans this clerk may see. @throws kr.oneroof.kernel.NotOnFile for who is no bank's clerk */
    Bank of(PersonId clerk);

    /** Whom to tell about a loan. */
    List<PersonId> clerks(UUID bank);
}
