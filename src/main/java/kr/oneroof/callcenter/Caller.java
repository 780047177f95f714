package kr.oneroof.callcenter;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/**
 * Who called, as far as we know; what a caller says is no proof.
 *
 * @param phone digits, may be empty
 * @param name as the caller said it, may be empty
 * @param person the company's person with an account
 * @param consented whether the caller agreed to the use of the data and to the recording of the call
 */
public record Caller(
        String phone,
        String name,
        @Nullable CompanyId company,
        @Nullable PersonId person,
        boolean consented) {
    Caller of(CompanyId other, @Nullable PersonId somebody) {
        return new Caller(phone, name, other, somebody, consented);
    }
}
