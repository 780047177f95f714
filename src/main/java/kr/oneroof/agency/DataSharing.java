package kr.oneroof.agency;

import jakarta.persistence.Embeddable;

/**
 * Personal data that go to a third party (제3자 제공, 개인정보 보호법 제17조 제2항): what for, which, and for how long. The company
 * reads these words before it consents.
 *
 * @param question what the agency is asked to do
 */
@Embeddable
public record DataSharing(String question, String purpose, String items, String retention) {}
