package kr.oneroof.venue.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kr.oneroof.document.DownloadService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.place.BuildingService;

/** Pictures of rooms, for everybody; only what the manager hung up, and only pictures. */
@Controller
class RoomPhotoController {
    private static final Duration KEPT = Duration.ofDays(1);

    private final BuildingService building;
    private final DownloadService downloads;

    RoomPhotoController(BuildingService building, DownloadService downloads) {
        this.building = building;
        this.downloads = downloads;
    }

    @GetMapping("/venue/rooms/{room}/photos/{file}")
    void show(@PathVariable String room, @PathVariable String file, HttpServletResponse response) throws IOException {
        var card = building.photos(Uuids.of(room)).stream()
                .filter(one -> one.id().value().equals(Uuids.of(file)))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        response.setContentType(card.mediaType());
        response.setContentLengthLong(card.size());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        downloads.write(card.id(), response.getOutputStream());
    }
}
