package kr.oneroof.callcenter.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a number is typed, it is one number. */
class PhoneNumberTests {
    @ParameterizedTest
    @CsvSource({
        "010-1234-5678,01012345678",
        "01012345678,01012345678",
        "+82-10-1234-5678,01012345678",
        "821012345678,01012345678",
        "0082 10 1234 5678,01012345678",
        "(055) 123-4567,0551234567",
        "055/123/4567,0551234567",
        "+82 (0)55 123 4567,0551234567",
        "02-123-4567,021234567",
        "1588-0000,15880000",
        "０１０－１２３４－５６７８,01012345678",
        "+82 1588-0000,15880000",
        "0505-123-4567,05051234567",
        "호출,''",
        "320-1200,3201200",
        "821-1234,8211234"
    })
    void readsANumberHoweverItWasTyped(String typed, String digits) {
        assertThat(PhoneNumber.of(typed).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"01012345678,true", "0551234567,true", "15880000,true", "3201200,false", "'',false", "12345678,false"})
    void knowsWhetherOneCanCallBack(String digits, boolean complete) {
        assertThat(new PhoneNumber(digits).isComplete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({"01012345678,010-****-5678", "021234567,02-****-4567", "15880000,****-0000", "112,112"})
    void hidesTheMiddleInLists(String digits, String masked) {
        assertThat(PhoneNumber.masked(digits)).isEqualTo(masked);
    }
}
