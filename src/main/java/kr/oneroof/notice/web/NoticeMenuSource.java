package kr.oneroof.notice.web;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.HeaderSource;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.notice.InboxService;

/** The way to one's notices in every page's head, with how many are new. */
@Component
@Order(20)
class NoticeMenuSource implements HeaderSource, MenuSource {
    private final InboxService notices;

    NoticeMenuSource(InboxService notices) {
        this.notices = notices;
    }

    @Override
    public List<Item> items(Actor actor) {
        return List.of(new Item("#notice.title", "/notices", notices.unread(actor.id())));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(Set.of(Role.ADMIN), "notice.undelivered.title", "/admin/letters", 920));
    }
}
