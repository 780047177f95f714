package kr.oneroof.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.SeoulClock;

/** The people of the demo town. */
@Component
@Order(10)
class IdentityDemo implements Demo {
    private static final String TEAM = "기업SOS팀";

    private final PersonRepository persons;
    private final PasswordEncoder encoder;
    private final ConsentService consents;
    private final SeoulClock clock;

    IdentityDemo(PersonRepository persons, PasswordEncoder encoder, ConsentService consents, SeoulClock clock) {
        this.persons = persons;
        this.encoder = encoder;
        this.consents = consents;
        this.clock = clock;
    }

    private record Townsman(String address, String name, String phone, String unit, Set<Role> roles) {}

    private static List<Townsman> people() {
        return List.of(
                company("hanbit", "이한빛", "01023456789", Role.COMPANY_ADMIN),
                company("jiwon", "박지원", "01034567890", Role.COMPANY_STAFF),
                company("dohyun", "최도현", "01045678901", Role.COMPANY_ADMIN),
                company("staff1", "윤서연", "01056789012", Role.COMPANY_ADMIN),
                company("staff2", "강민호", "01067890123", Role.COMPANY_ADMIN),
                company("staff3", "조은별", "01078901234", Role.COMPANY_ADMIN),
                company("staff4", "임수아", "01089012345", Role.COMPANY_STAFF),
                company("staff5", "오지후", "01090123456", Role.COMPANY_STAFF),
                company("staff6", "신예린", "01011223344", Role.COMPANY_STAFF),
                advisor("advisor", "강법률"),
                advisor("advisor2", "노동희"),
                advisor("advisor3", "문세정"),
                advisor("advisor4", "배특허"),
                advisor("advisor5", "서관세"),
                advisor("advisor6", "송수출"),
                advisor("advisor7", "안판로"),
                advisor("advisor8", "오경영"),
                advisor("advisor9", "유공정"),
                advisor("advisor10", "장기술"),
                advisor("advisor11", "조교수"),
                advisor("advisor12", "허변호"),
                staff("kim", "김상담", "0553200101", TEAM, Role.CONSULTANT),
                staff("jung", "정현장", "0553200102", TEAM, Role.CONSULTANT),
                staff("moon", "문교류", "0553200103", "교류협력팀", Role.CONSULTANT),
                staff("call", "오콜", "0553200104", "통합콜센터", Role.CALL_AGENT),
                staff("loan", "손융자", "0553200111", "자금지원팀", Role.LOAN_OFFICER),
                staff("loan2", "민심사", "0553200112", "자금지원팀", Role.LOAN_OFFICER),
                banker("bank", "권대출", "동부은행"),
                banker("bank2", "도여신", "가락은행"),
                staff("venue", "배대관", "0553200109", "시설운영팀", Role.VENUE_MANAGER),
                staff("city", "서주무", "0553300105", "김해시 투자유치과", Role.CITY_OFFICIAL),
                staff("director", "한센터", "0553200100", "센터장실", Role.DIRECTOR),
                staff("admin", "남관리", "0553200106", "기획조정팀", Role.ADMIN),
                staff("privacy", "유보호", "0553200107", "기획조정팀", Role.PRIVACY_OFFICER),
                staff("audit", "임감사", "0553200108", "감사실", Role.AUDITOR));
    }

    private static Townsman company(String address, String name, String phone, Role role) {
        return new Townsman(address, name, phone, "", Set.of(role));
    }

    private static Townsman advisor(String address, String name) {
        return new Townsman(address, name, "", "", Set.of(Role.ADVISOR));
    }

    private static Townsman banker(String address, String name, String bank) {
        return new Townsman(address, name, "", bank, Set.of(Role.BANK_USER));
    }

    private static Townsman staff(String address, String name, String phone, String unit, Role role) {
        return new Townsman(address, name, phone, unit, Set.of(role));
    }

    @Override
    @Transactional
    public void plant() {
        var hash = Objects.requireNonNull(encoder.encode("oneroof-demo-2026"));
        people().forEach(someone -> move(someone, hash));
        persons.saveAndFlush(
                Person.signUp(new NewPerson("waiting@demo.oneroof.kr", "문대기", "", Locale.KOREAN), hash, clock));
    }

    private void move(Townsman someone, String hash) {
        var asked =
                new NewPerson(someone.address() + "@demo.oneroof.kr", someone.name(), someone.phone(), Locale.KOREAN);
        var person = Person.invite(asked, someone.unit(), someone.roles(), clock);
        person.choosePassword(hash, clock);
        persons.saveAndFlush(person);
        for (var purpose : Set.of(ConsentPurpose.TERMS, ConsentPurpose.PRIVACY)) {
            consents.record(person.id(), purpose, true, "web");
        }
    }
}
