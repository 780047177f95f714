package kr.oneroof.identity;

import java.util.Locale;
import java.util.Set;

import kr.oneroof.kernel.PersonId;

/**
 * What other modules may know of a person.
 *
 * @param unit the staff member's group (소속), empty for others
 * @param phone digits only, may be empty
 */
public record PersonCard(
        PersonId id,
        String name,
        String email,
        boolean emailConfirmed,
        String phone,
        String unit,
        Locale language,
        Set<Role> roles) {}
