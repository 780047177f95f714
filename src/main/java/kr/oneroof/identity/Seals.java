package kr.oneroof.identity;

/** Texts that must not lie open in the database (계좌번호 등, 안전성 확보조치 기준 제7조): sealed with the house's secret. */
public interface Seals {
    byte[] seal(String text);

    String open(byte[] sealed);
}
