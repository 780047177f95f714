package kr.oneroof.company.web;

import java.util.EnumSet;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class CompanyRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        var companies = EnumSet.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
        return List.of(
                Route.toAnybodyLoggedIn("/industries"),
                Route.to(
                        companies,
                        "/company",
                        "/company/new",
                        "/company/current",
                        "/company/profile",
                        "/company/years",
                        "/company/years/{year}/removal",
                        "/company/details/{detail}/removal",
                        "/company/certificates",
                        "/company/workplaces",
                        "/company/members",
                        "/company/members/{person}",
                        "/company/members/{person}/rank",
                        "/company/members/{person}/removal",
                        "/company/invitations",
                        "/company/invitations/{invitation}/removal",
                        "/company/invitation",
                        "/company/join-requests",
                        "/company/join-requests/{request}"),
                Route.to(
                        EnumSet.of(Role.CONSULTANT, Role.DIRECTOR),
                        "/companies",
                        "/companies/{company}",
                        "/companies/{company}/join-requests/{request}"));
    }
}
