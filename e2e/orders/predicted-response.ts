/** The response that the model predicts: the status, for an error with the problem slug. */
export interface PredictedResponse {
  status: number
  problem?: string
}

export const success = (status: number): PredictedResponse => ({ status })
export const refused = (status: number, problem: string): PredictedResponse => ({ status, problem })
export const illegalTransition = refused(409, 'illegal-transition')
