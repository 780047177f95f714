package kr.oneroof.kernel.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

class ResidentNumberTests {
    record Part(String note, List<String> lines) {}

    record Form(
            String title,
            @Nullable String body,
            Part part,
            Map<String, String> answers,
            @AnyNumber String password) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "900101-1234567",
                "법인등록번호 900101-1234567",
                "법인등록번호 110111-1707178, 대표 900101-1234567",
                "대표는 900101-1234567입니다.",
                "9001011234567",
                "900101 1234567",
                "900101 - 1234567",
                "900101\u20131234567",
                "900101\u20141234567",
                "900101\u22121234567",
                "900101\u00ad1234567",
                "900101\u200b-\u200b1234567",
                "90\u200b0101-123\u20604567",
                "900101\u3000\u20111234567",
                "９００１０１－１２３４５６７",
                "900101ㅡ1234567",
                "900101--1234567",
                "외국인 991231-5234567",
                "040229-4000000",
                "9900101-1234567 다음 900101-1234567",
            })
    void isSeenHoweverItIsWritten(String text) {
        assertThat(ResidentNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010-1234-5678",
                "법인등록번호 110111-1707178",
                "법인번호: 1101111707178",
                "당사 법인 등록번호는 110111-1707178입니다.",
                "01012345678 01087654321",
                "055-320-1234, 055-320-1235",
                "+82 10 1234 5678",
                "123-45-67890",
                "1234567890 1234567",
                "2026-000184",
                "2026-000184 1234567원",
                "2026-12-01 1234567원",
                "20261201 1234567",
                "20261201-1234567",
                "261201, 1234567원",
                "261201\n1234567",
                "2026.12.01. 3,000,000원",
                "900101-9234567",
                "901301-1234567",
                "900132-1234567",
                "900101-123456",
                "900101-12345678",
                "1900101-1234567",
                "110203040506789",
                "",
            })
    void isNotSeenInOtherNumbers(String text) {
        assertThat(ResidentNumber.isIn(text)).isFalse();
    }

    @Test
    void isSaidBesideEachFieldThatHasOne() {
        var number = "900101-1234567";
        var form =
                new Form("제목 " + number, null, new Part(number, List.of("x", number)), Map.of("CEO", number), number);
        var errors = new BeanPropertyBindingResult(form, "form");
        ResidentNumber.refuse(form, errors);
        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("title", "part.note", "part.lines", "answers");
        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getCode)
                .containsOnly("component.form.resident-number");
    }

    @Test
    void isMissedNowhereElse() {
        var form = new Form("제목", "본문", new Part("", List.of()), Map.of(), "");
        var errors = new BeanPropertyBindingResult(form, "form");
        ResidentNumber.refuse(form, errors);
        assertThat(errors.hasErrors()).isFalse();
    }
}
