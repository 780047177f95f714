package kr.oneroof.identity;

import java.util.Locale;

/**
 * What somebody says of himself when signing up.
 *
 * @param phone digits, may be empty
 */
public record NewPerson(String email, String name, String phone, Locale language) {}
