package kr.oneroof.callcenter.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.callcenter.CallTicketService.First;
import kr.oneroof.callcenter.CallTown;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.support.ModuleTest;

/** Who may be calling: found however a number was stored, never picked silently. */
@ModuleTest
class CallerQueriesTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CallerQueries callers;

    private CallTown town;

    @BeforeEach
    void open() {
        town = new CallTown(context);
    }

    @ParameterizedTest
    @CsvSource({
        "010-1234-5678",
        "+82-10-1234-5678",
        "821012345678",
        "(055) 123-4567",
        "055/123/4567",
        "+82 (0)55 123 4567",
        "1588-0000",
        "+82 1588-0000",
        "0082 2 123 4567",
        "821-1234",
        "110",
        "０１０－１２３４－５６７８",
        "+８２ １０ １２３４ ５６７８",
        "00700 82 10 1234 5678",
        "00182 10 1234 5678",
        "008282123456789",
        "0082821012345678",
        "82 1588-0000",
        "82",
        "821588000",
        "12345678901234567890",
        "호출"
    })
    void readsNumbersInTheDatabaseAsInJava(String typed) {
        assertThat(town.database()
                        .sql("select phone_number(?)")
                        .param(typed)
                        .query(String.class)
                        .single())
                .isEqualTo(PhoneNumber.of(typed).digits());
    }

    @Test
    void findsACompanyHoweverItsNumberWasStored() {
        var local = CallTown.line().substring(1);
        var company = town.firm("부호정밀", "82" + local);
        assertThat(callers.of(PhoneNumber.of("0" + local))).singleElement().satisfies(one -> {
            assertThat(one.company().id()).isEqualTo(company);
            assertThat(one.certain()).isTrue();
        });
        assertThat(town.database()
                        .sql("explain select * from company where phone_number(phone) = '0' and phone <> ''")
                        .query(String.class)
                        .list()
                        .toString())
                .contains("company_by_phone_number");
    }

    @Test
    void findsThePersonByTheOwnNumber() {
        var phone = CallTown.line();
        var owner = town.person("이대표", Role.COMPANY_ADMIN);
        var company = town.firm("직원정밀", owner);
        town.database()
                .sql("update person set phone = ? where id = ?")
                .params(phone, owner.id().value())
                .update();
        assertThat(callers.of(PhoneNumber.of("+82" + phone.substring(1))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.key()).isEqualTo(company + ":" + owner.id());
                    assertThat(one.person()).isNotNull();
                });
    }

    @Test
    void listsAllWhoShareANumberAndThoseWhoCalledFromItBefore() {
        var shared = CallTown.line();
        var first = town.firm("한빛정밀", shared);
        var second = town.firm("가야테크", shared);
        assertThat(callers.of(PhoneNumber.of(shared)))
                .extracting(one -> one.company().id())
                .containsExactlyInAnyOrder(first, second);
        var mobile = CallTown.call(first);
        town.ticketService.take(mobile, First.SOLVED, town.oh.id());
        assertThat(callers.of(PhoneNumber.of(mobile.caller().phone())))
                .singleElement()
                .satisfies(one -> assertThat(one.certain())
                        .as("an earlier claim proves nothing")
                        .isFalse());
        assertThat(callers.of(PhoneNumber.of(CallTown.line()))).isEmpty();
    }

    @Test
    void takesNobodyWhoIsNoMember() {
        var company = town.firm("한빛정밀");
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> callers.require(company + ":" + town.oh.id()));
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> callers.require("x"));
    }

    @Test
    void showsNoTitleUnlessAsked() {
        var company = town.firm("한빛정밀");
        var number = town.taken(company, town.oh);
        assertThat(callers.openRequests(company)).singleElement().satisfies(one -> {
            assertThat(one.file().number()).isEqualTo(number);
            assertThat(one.title()).isEmpty();
            assertThat(one.page()).isEmpty();
        });
        assertThat(callers.openRequests(company, town.oh))
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isNotEmpty());
    }
}
