package org.prasan.registry.volunteer;

/** Name and identity numbers as the vault sealed them; worthless once the person's key is gone. */
public record SealedPerson(String name) {}
