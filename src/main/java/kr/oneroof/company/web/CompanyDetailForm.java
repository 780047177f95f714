package kr.oneroof.company.web;

import java.math.BigInteger;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.company.Certificate;
import kr.oneroof.company.Workplace;
import kr.oneroof.company.YearFigures;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;

/** The small forms for what hangs on a profile. */
final class CompanyDetailForm {
    private CompanyDetailForm() {}

    record Year(
            @NotBlank @Pattern(regexp = "|19[5-9][0-9]|20[0-9]{2}|2100")
            String year,

            @NotBlank @Pattern(regexp = "|[0-9]{1,5}|[0-9]{1,2},[0-9]{3}")
            String employees,

            @NotBlank @Pattern(regexp = "|[0-9, ]{1,30}\\uC6D0?")
            String sales,

            @Pattern(regexp = "STATEMENT|VAT|OTHER") String source) {
        private static final BigInteger MOST = BigInteger.valueOf(10_000_000_000_000L);

        Year {
            year = TypedInput.text(year);
            employees = TypedInput.text(employees);
            sales = TypedInput.text(sales);
            source = TypedInput.text(source);
        }

        static Year blank() {
            return new Year("", "", "", "");
        }

        static Year of(YearFigures known) {
            return new Year(
                    String.valueOf(known.year()),
                    "%,d".formatted(known.employees()),
                    "%,d".formatted(known.sales().amount()),
                    known.source().name());
        }

        void check(Errors errors) {
            if (!errors.hasFieldErrors("sales") && number(sales).compareTo(MOST) > 0) {
                errors.rejectValue("sales", "company.sales.most");
            }
        }

        YearFigures toFigures() {
            return new YearFigures(
                    number(year).intValueExact(),
                    number(employees).intValueExact(),
                    new Won(number(sales).longValueExact()),
                    YearFigures.Source.valueOf(source));
        }

        private static BigInteger number(String typed) {
            var digits = typed.replaceAll("[^0-9]", "");
            return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
        }
    }

    record Paper(
            @NotBlank String kind,
            @NotBlank @Size(max = 50) String number,
            @NotBlank String issuedOn,
            String validTo) {
        Paper {
            kind = TypedInput.text(kind);
            number = TypedInput.text(number);
            issuedOn = TypedInput.text(issuedOn);
            validTo = TypedInput.text(validTo);
        }

        static Paper blank() {
            return new Paper("", "", "", "");
        }

        /** Whatever is no kind, no day, or ends before it begins. */
        void check(Errors errors) {
            var from = TypedInput.day(issuedOn);
            var until = TypedInput.day(validTo);
            if (!kind.isEmpty()
                    && TypedInput.choice(Certificate.Kind.class, kind).isEmpty()) {
                errors.rejectValue("kind", "NotBlank");
            }
            if (!issuedOn.isEmpty() && from.isEmpty()) {
                errors.rejectValue("issuedOn", "typeMismatch");
            }
            if (!validTo.isEmpty() && until.isEmpty()) {
                errors.rejectValue("validTo", "typeMismatch");
            }
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                errors.rejectValue("validTo", "company.certificate.order");
            }
        }

        Certificate toCertificate() {
            return new Certificate(
                    UUID.randomUUID(),
                    Certificate.Kind.valueOf(kind),
                    number,
                    TypedInput.day(issuedOn).orElseThrow(),
                    TypedInput.day(validTo).orElse(null));
        }
    }

    record Place(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 200) String address,
            @Nullable Boolean inCity) {
        Place {
            name = TypedInput.text(name);
            address = TypedInput.text(address);
            inCity = Boolean.TRUE.equals(inCity);
        }

        Workplace toWorkplace() {
            return new Workplace(
                    UUID.randomUUID(), TypedInput.text(name), TypedInput.text(address), Boolean.TRUE.equals(inCity));
        }
    }
}
