package kr.oneroof.callcenter;

import java.time.LocalDateTime;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.callcenter.CallTicketService.First;
import kr.oneroof.callcenter.CallTicketService.Version;
import kr.oneroof.callcenter.callback.CallbackService;
import kr.oneroof.callcenter.callback.CallbackService.Wish;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.callcenter.transfer.CallTransferService;
import kr.oneroof.company.Firms;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** Calls for tests, reached by walking the real verbs. */
public final class CallTown {
    private static final AtomicInteger LINE = new AtomicInteger(10_000_000 + new Random().nextInt(80_000_000));

    public final CallTicketService ticketService;
    public final CallTicketQueries tickets;
    public final CallbackService callbacks;
    public final CallTransferService transfers;
    public final Actor oh;
    public final Actor bae;
    public final Actor kim;
    private final Firms firms;
    private final JdbcClient database;

    public CallTown(ApplicationContext house) {
        ticketService = house.getBean(CallTicketService.class);
        tickets = house.getBean(CallTicketQueries.class);
        callbacks = house.getBean(CallbackService.class);
        transfers = house.getBean(CallTransferService.class);
        firms = new Firms(house);
        database = house.getBean(JdbcClient.class);
        oh = person("오상담", Role.CALL_AGENT);
        bae = person("배상담", Role.CALL_AGENT);
        kim = person("김전문", Role.CONSULTANT);
    }

    public Actor person(String name, Role role) {
        var id = firms.person(name);
        database.sql("update person_role set role = ? where person_id = ?")
                .params(role.name(), id.value())
                .update();
        return new Actor(id, name, Set.of(role));
    }

    public CompanyId firm(String name) {
        return firm(name, person("이대표", Role.COMPANY_ADMIN));
    }

    public CompanyId firm(String name, Actor owner) {
        return firms.firm(name, owner.id());
    }

    public CompanyId firm(String name, String phone) {
        var company = firm(name);
        database.sql("update company set phone = ? where id = ?")
                .params(phone, company.value())
                .update();
        return company;
    }

    /** A number that nobody else has. */
    public static String line() {
        return "010" + LINE.incrementAndGet();
    }

    public static NewCall call(String reference, @Nullable CompanyId company, String topic) {
        return new NewCall(
                reference,
                CallDirection.IN,
                new Caller(line(), "이대표", company, null, true),
                new CallMatter(topic, CallLevel.L1, "이차보전을 물으심", ""),
                new NewCall.Seconds(5, 60));
    }

    public static NewCall call(@Nullable CompanyId company) {
        return call(UUID.randomUUID().toString(), company, "finance");
    }

    /** On the line, in this agent's hands. */
    public RequestNumber taken(@Nullable CompanyId company, Actor agent) {
        return ticketService.take(call(company), First.GOING_ON, agent.id());
    }

    public Version shown(RequestNumber number) {
        return new Version(number, tickets.open(number).version());
    }

    public CallTicketState state(RequestNumber number) {
        return tickets.open(number).state();
    }

    public Wish wish(String phone) {
        return new Wish("박대표", PhoneNumber.of(phone), "finance", "한도가 궁금합니다.", null, null);
    }

    public String fileState(RequestNumber number) {
        return database.sql("select state from request_file where number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    public int count(String table, String condition, Object... values) {
        return database.sql("select count(*) from " + table + " where " + condition)
                .params(values)
                .query(Integer.class)
                .single();
    }

    public JdbcClient database() {
        return database;
    }

    public static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
