package org.prasan.casereferral.intake;

import org.prasan.casereferral.vocabulary.Dimension;

import java.util.List;

/** Everything a case is made of, checked and sealed, before it is a case. */
record NewCase(
    String id,
    String caseNo,
    String districtCode,
    Intake intake,
    List<Client> clients,
    List<Dimension> needs,
    List<EarlierCase> possibleDuplicates) {}
