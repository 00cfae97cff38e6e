package org.prasan.casereferral.casefile;

import java.util.List;
import org.prasan.casereferral.vocabulary.Dimension;

/** Everything a case is made of, checked and sealed, before it is a case. */
public record NewCase(
    String id,
    String caseNo,
    String districtCode,
    Intake intake,
    List<Client> clients,
    List<Dimension> needs,
    List<EarlierCase> possibleDuplicates) {}
