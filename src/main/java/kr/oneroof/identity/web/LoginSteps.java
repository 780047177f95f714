package kr.oneroof.identity.web;

import org.springframework.stereotype.Component;

/** What happens on the way through the door: of a page asked for, a password, a form. */
@Component
record LoginSteps(AskedPage asked, PasswordShown shown, PasswordRefused refused, FormTokens tokens, AtTheDoor atTheDoor) {
}
