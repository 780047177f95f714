package kr.oneroof.requestfile.road;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileView;

/** All services on the road. */
@Component
public class Stations {
    private final ObjectProvider<Station> all;
    private final RequestOriginRepository origins;

    Stations(ObjectProvider<Station> all, RequestOriginRepository origins) {
        this.all = all;
        this.origins = origins;
    }

    /** Where a request of this service can go, in the order of OneRoof. */
    List<String> from(String service) {
        return all.orderedStream()
                .map(Station::service)
                .filter(other -> !other.equals(service))
                .toList();
    }

    /** The same with the manners of each, which follow their service: {@code consultation/clinic}. */
    List<String> waysFrom(String service) {
        return from(service).stream()
                .flatMap(other -> Stream.concat(
                        Stream.of(other), require(other).manners().stream().map(manner -> other + "/" + manner)))
                .toList();
    }

    Optional<Station> find(String service) {
        return all.stream().filter(station -> station.service().equals(service)).findFirst();
    }

    /** @throws NotOnFile when no such service takes requests */
    Station require(String service) {
        return find(service).orElseThrow(NotOnFile::new);
    }

    static boolean isStaffOf(Station station, Actor actor) {
        return station.staff().stream().anyMatch(actor::is);
    }

    /** The services whose requests this one of the staff takes over. */
    List<String> of(Actor actor) {
        return all.stream()
                .filter(station -> isStaffOf(station, actor))
                .map(Station::service)
                .toList();
    }

    /** What a request is about, for whoever is to decide on it. */
    public CrossingContent told(String service, RequestNumber number) {
        return origins.with(number, require(service).pack(number));
    }

    /** What goes along; how the request came is kept from now on. */
    CrossingContent packed(Station from, RequestNumber number) {
        return origins.keep(number, from.pack(number));
    }

    /** Lines for all that this reader may read, whatever their services; one question to each service. */
    public Map<RequestNumber, RequestHeadline> headlines(Collection<RequestFileView> files, Actor reader) {
        var lines = new HashMap<RequestNumber, RequestHeadline>();
        files.stream()
                .collect(Collectors.groupingBy(
                        RequestFileView::service, Collectors.mapping(RequestFileView::number, Collectors.toList())))
                .forEach((service, numbers) ->
                        find(service).ifPresent(station -> lines.putAll(station.headlines(numbers, reader))));
        return Map.copyOf(lines);
    }
}
