@NullMarked
package kr.oneroof.agency.web;

import org.jspecify.annotations.NullMarked;
