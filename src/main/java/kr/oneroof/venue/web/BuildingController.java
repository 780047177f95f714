package kr.oneroof.venue.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.document.FormFiles;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Differences;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.place.BuildingService;
import kr.oneroof.venue.place.Equipment;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.rules.Facility;

/** The manager keeps the rooms, their pictures, and what is lent with them. */
@Controller
@RequestMapping("/desk/venue/rooms")
class BuildingController {
    private final BuildingService building;
    private final EnumLabels labels;
    private final FormFiles files;

    record PieceForm(String name, String stock, String won) {
        PieceForm {
            name = TypedInput.text(name);
            stock = TypedInput.number(stock);
            won = TypedInput.number(won);
        }
    }

    BuildingController(BuildingService building, EnumLabels labels, FormFiles files) {
        this.building = building;
        this.labels = labels;
        this.files = files;
    }

    @GetMapping
    ModelAndView list() {
        return listed().addObject("form", new PieceForm("", "", ""));
    }

    private ModelAndView listed() {
        return new ModelAndView("venue/building/list")
                .addObject("rooms", building.all())
                .addObject("pieces", building.pieces());
    }

    @PostMapping("/equipment")
    ModelAndView lend(
            @ModelAttribute("form") PieceForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "venue")
                .text("name", form.name(), 60)
                .number("stock", form.stock(), 0, 9_999)
                .number("won", form.won(), 0, 9_999_999);
        return FormSubmission.take(
                errors,
                () -> building.lend(
                        new Equipment(
                                UUID.randomUUID(),
                                form.name(),
                                Integer.parseInt(form.stock()),
                                new Won(Long.parseLong(form.won()))),
                        actor.id()),
                this::listed,
                () -> FormSubmission.to("/desk/venue/rooms", flash, "venue.done.equipment"));
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return page("new", List.of()).addObject("form", RoomForm.blank());
    }

    @PostMapping("/new")
    ModelAndView add(
            @ModelAttribute("form") RoomForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var gathered = files.gather(actor.id(), form.files(), form.attachments(), errors, "files");
        form.check(errors);
        var id = UUID.randomUUID();
        return FormSubmission.take(
                errors,
                () -> building.add(form.room(id), gathered.ids(), actor.id()),
                () -> page("new", gathered.pending()),
                () -> FormSubmission.to("/desk/venue/rooms", flash, "venue.done.room"));
    }

    @GetMapping("/{room}")
    ModelAndView open(@PathVariable String room) {
        return page(room, List.of()).addObject("form", RoomForm.of(building.require(Uuids.of(room))));
    }

    @PostMapping("/{room}")
    ModelAndView change(
            @PathVariable String room,
            @ModelAttribute("form") RoomForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var known = building.require(Uuids.of(room));
        var gathered = files.gather(actor.id(), form.files(), form.attachments(), errors, "files");
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> building.change(form.room(known.room().id()), gathered.ids(), actor.id()),
                () -> page(room, gathered.pending()).addObject("differences", differences(room, form)),
                () -> FormSubmission.to("/desk/venue/rooms", flash, "venue.done.room"));
    }

    private List<Differences.Difference> differences(String room, RoomForm typed) {
        var words = new HashMap<>(labels.of(Room.Kind.values(), Room.Kind::messageKey));
        words.putAll(labels.of(Facility.values(), Facility::messageKey));
        return Differences.between(RoomForm.of(building.require(Uuids.of(room))), typed, words);
    }

    @PostMapping("/{room}/photos/{file}/removal")
    ModelAndView remove(
            @PathVariable String room,
            @PathVariable String file,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return FormSubmission.press(
                () -> building.removePhoto(Uuids.of(room), Uuids.of(file), actor.id()),
                () -> open(room),
                () -> FormSubmission.to("/desk/venue/rooms/" + room, flash, "venue.done.photo-removed"));
    }

    private ModelAndView page(String room, List<StoredFileView> pending) {
        var isNew = room.equals("new");
        return new ModelAndView("venue/building/form")
                .addObject("room", room)
                .addObject("isNew", isNew)
                .addObject("pending", pending)
                .addObject("kinds", labels.of(Room.Kind.values(), Room.Kind::messageKey))
                .addObject("facilities", labels.of(Facility.values(), Facility::messageKey))
                .addObject("layouts", Room.Layout.values())
                .addObject("single", isNew ? single() : Map.of())
                .addObject("photos", isNew ? List.of() : building.photos(Uuids.of(room)));
    }

    /** Rooms that a hall may be made of: those that are made of nothing else. */
    private Map<String, String> single() {
        var all = new LinkedHashMap<String, String>();
        building.all().stream()
                .filter(one -> one.parts().isEmpty())
                .forEach(one -> all.put(one.room().id().toString(), one.room().name()));
        return all;
    }
}
