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
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.Won;

/** The small forms for what hangs on a profile. */
final class DetailForms {
    private DetailForms() {}

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
            year = Typed.text(year);
            employees = Typed.text(employees);
            sales = Typed.text(sales);
            source = Typed.text(source);
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
            kind = Typed.text(kind);
            number = Typed.text(number);
            issuedOn = Typed.text(issuedOn);
            validTo = Typed.text(validTo);
        }

        static Paper blank() {
            return new Paper("", "", "", "");
        }

        /** Whatever is no kind, no day, or ends before it begins. */
        void check(Errors errors) {
            var from = Typed.day(issuedOn);
            var until = Typed.day(validTo);
            if (!kind.isEmpty() && Typed.choice(Certificate.Kind.class, kind).isEmpty()) {
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
                    Typed.day(issuedOn).orElseThrow(),
                    Typed.day(validTo).orElse(null));
        }
    }

    record Place(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 200) String address,
            @Nullable Boolean inCity) {
        Place {
            name = Typed.text(name);
            address = Typed.text(address);
            inCity = Boolean.TRUE.equals(inCity);
        }

        Workplace toWorkplace() {
            return new Workplace(UUID.randomUUID(), Typed.text(name), Typed.text(address), Boolean.TRUE.equals(inCity));
        }
    }
}
